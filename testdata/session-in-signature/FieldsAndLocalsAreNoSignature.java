package com.acme.pricing;

import jakarta.inject.Inject;
import org.hibernate.Session;

public final class FieldsAndLocalsAreNoSignature {
    @Inject
    protected Session current;

    public long price(long article) {
        Session local = current;
        return local.get("Article", article).hashCode();
    }
}
