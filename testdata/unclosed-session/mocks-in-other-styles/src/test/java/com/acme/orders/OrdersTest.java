package com.acme.orders;

import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mock;
import org.mockito.Mockito;

class OrdersTest {
    @Mock
    private EntityManagerFactory factory;

    @Mock
    private DataSource source;

    private EntityManager manager;

    @BeforeEach
    void setUp() throws SQLException {
        manager = Mockito.mock(EntityManager.class);
        when(factory.createEntityManager()).thenReturn(manager);
        when(source.getConnection()).thenReturn(Mockito.mock(Connection.class));
    }

    @Test
    void finds() throws SQLException {
        EntityManager opened = factory.createEntityManager();
        Connection connection = source.getConnection();
        connection.setReadOnly(opened.isOpen());
    }

    @Test
    void spied(DataSource real) throws SQLException {
        DataSource spied = spy(real);
        Mockito.verify(spied).getConnection();
    }
}
