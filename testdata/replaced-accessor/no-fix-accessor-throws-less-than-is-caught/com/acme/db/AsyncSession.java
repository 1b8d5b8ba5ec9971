package com.acme.db;

import java.io.IOException;

public class AsyncSession {
    public static DbSession open() throws IOException {
        return new DbSession();
    }
}
