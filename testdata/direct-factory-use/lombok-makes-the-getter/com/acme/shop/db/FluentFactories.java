package com.acme.shop.db;

import lombok.Value;
import lombok.experimental.Accessors;
import org.hibernate.SessionFactory;

@Value
@Accessors(fluent = true)
public class FluentFactories {
    SessionFactory exports;
}
