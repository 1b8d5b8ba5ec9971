package com.acme.orders;

import jakarta.annotation.Generated;
import java.sql.DriverManager;

@Generated("com.acme.codegen.RouteWriter")
class GeneratedClass {
    void ping() throws Exception {
        DriverManager.getConnection("jdbc:h2:mem:orders").close();
    }
}
