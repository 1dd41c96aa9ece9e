package nl.leiden.brugwijzer.config;

import java.util.List;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMapManager;
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

  @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
  static FlashMapManager meldingen() {
    return new Meldingen();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new GebruikerArgumentResolver());
    resolvers.add(new SleutelArgumentResolver());
    resolvers.add(new GezienArgumentResolver());
  }

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(new Waarneemwacht());
    register.addInterceptor(omlijsting);
  }

  /** Voor de beveiliging: ook wie niet is aangemeld, ziet de versie. */
  @Bean
  FilterRegistrationBean<Apikop> apikop(Foutteksten teksten) {
    var filter = new FilterRegistrationBean<>(new Apikop(teksten));
    filter.addUrlPatterns("/api/*");
    filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    return filter;
  }

  @Override
  public void addViewControllers(ViewControllerRegistry register) {
    register.addRedirectViewController("/", "/vandaag");
  }
}
