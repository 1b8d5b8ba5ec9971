package com.acme.legacy;

public final class Audit {
    public static void log(String text) {}
}
