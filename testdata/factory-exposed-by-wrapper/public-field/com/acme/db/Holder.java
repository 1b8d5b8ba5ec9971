package com.acme.db;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;

public final class Holder {
    public static EntityManagerFactory factory; // expect: factory-exposed-by-wrapper
    public final DataSource main; // expect: factory-exposed-by-wrapper
    static DataSource archive;
    protected DataSource reports;
    private DataSource exports;

    Holder(DataSource main) {
        this.main = main;
    }
}
