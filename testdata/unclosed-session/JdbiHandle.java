package com.acme.orchard;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

final class JdbiHandle {
    private final Jdbi trees;

    JdbiHandle(Jdbi trees) {
        this.trees = trees;
    }

    List<String> kinds() {
        Handle handle = trees.open(); // expect: unclosed-session
        return handle.createQuery("select distinct kind from tree order by kind").mapTo(String.class).list();
    }

    void fell(DataSource source, long id) {
        Handle handle = Jdbi.open(source); // expect: unclosed-session
        handle.begin();
        handle.execute("delete from tree where id = ?", id);
        handle.commit();
    }

    List<String> scoped() {
        return trees.withHandle(handle -> handle.createQuery("select kind from tree").mapTo(String.class).list());
    }

    /** The handle closes the connection that it was opened on. */
    int planted(DataSource source) throws Exception {
        Connection connection = source.getConnection();
        try (Handle handle = Jdbi.open(connection)) {
            return handle.execute("insert into tree (kind) values ('quince')");
        }
    }
}
