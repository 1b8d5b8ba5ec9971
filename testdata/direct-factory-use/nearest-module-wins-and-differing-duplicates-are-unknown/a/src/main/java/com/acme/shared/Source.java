package com.acme.shared;

import org.hibernate.SessionFactory; // expect: forbidden-import

public abstract class Source {
    public abstract SessionFactory factory();
}
