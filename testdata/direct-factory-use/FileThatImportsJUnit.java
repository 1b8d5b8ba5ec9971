package com.acme.orders;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class FileThatImportsJUnit {
    @Test
    void reachable() throws Exception {
        DriverManager.getConnection("jdbc:h2:mem:orders").close();
    }
}
