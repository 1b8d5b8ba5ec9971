package com.acme.db;

import java.io.IOException;

public final class Db {
    public static DbSession session() throws IOException {
        return new DbSession();
    }
}
