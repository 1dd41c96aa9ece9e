package nl.leiden.brugwijzer.privacy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In deze tekst mag geen BSN staan; hoort op elk vrij tekstveld van elk formulier. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ZonderBsn.Keuring.class)
public @interface ZonderBsn {

  /** De uitleg naast het veld. */
  String message() default "{fout.bsn}";

  /** Groepen van de keuring. */
  Class<?>[] groups() default {};

  /** Lading van de keuring. */
  Class<? extends Payload>[] payload() default {};

  /** Keurt een tekst. */
  class Keuring implements ConstraintValidator<ZonderBsn, CharSequence> {
    @Override
    public boolean isValid(CharSequence tekst, ConstraintValidatorContext context) {
      return !Bsn.staatIn(tekst);
    }
  }
}
