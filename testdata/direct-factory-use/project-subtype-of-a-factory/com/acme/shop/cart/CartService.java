package com.acme.shop.cart;

import com.acme.shop.db.TenantDataSource;
import java.sql.Connection;
import java.sql.SQLException;

final class CartService {
    boolean reachable() throws SQLException {
        try (Connection connection = TenantDataSource.current().getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
