package nl.leiden.brugwijzer.config;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wat elke controller en elke pagina meekrijgt. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

  private final Omlijsting omlijsting;

  WebConfiguration(Omlijsting omlijsting) {
    this.omlijsting = omlijsting;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new GebruikerArgumentResolver());
  }

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(new Waarneemwacht());
    register.addInterceptor(omlijsting);
  }

  @Override
  public void addViewControllers(ViewControllerRegistry register) {
    register.addRedirectViewController("/", "/vandaag");
  }
}
