package com.acme.orders;

import java.sql.DriverManager;
import org.testng.annotations.Test;

class FileThatImportsTestNg {
    @Test
    void reachable() throws Exception {
        DriverManager.getConnection("jdbc:h2:mem:orders").close();
    }
}
