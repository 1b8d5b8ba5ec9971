package com.acme.db;

public class Ledger {
    public static final class Page {
        public static final class Line {}
    }
}
