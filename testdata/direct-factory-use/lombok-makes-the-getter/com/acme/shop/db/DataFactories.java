package com.acme.shop.db;

import lombok.Data;
import org.hibernate.SessionFactory;

@Data
public class DataFactories {
    private SessionFactory reports;
}
