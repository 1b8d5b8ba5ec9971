package com.acme.clinic;

/** Was {@code AsyncSession.open()}, see {@link com.acme.db.AsyncSession#open()}. */
final class Texts {
    // AsyncSession.open()
    static final String OLD = "com.acme.db.AsyncSession.open()";
}
