package io.github.jhtop.workloads.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one place where a call that the build forbids elsewhere is right, with the reason. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Sanctioned {
    /**
     * Why the forbidden call is right here.
     *
     * @return one sentence
     */
    String value();
}
