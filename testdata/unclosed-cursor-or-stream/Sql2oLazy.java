package com.acme.ferry;

import org.sql2o.Query;
import org.sql2o.ResultSetIterable;
import org.sql2o.data.LazyTable;

final class Sql2oLazy {
    int count(Query ports) {
        int count = 0;
        ResultSetIterable<String> names = ports.executeAndFetchLazy(String.class); // expect: unclosed-cursor-or-stream
        for (String name : names) {
            count += name.length();
        }
        return count;
    }

    String table(Query ports) {
        LazyTable table = ports.executeAndFetchTableLazy(); // expect: unclosed-cursor-or-stream
        return table.getName();
    }

    int closed(Query ports) {
        int count = 0;
        try (ResultSetIterable<String> names = ports.executeAndFetchLazy(String.class)) {
            for (String name : names) {
                count += name.length();
            }
        }
        return count;
    }

    int eager(Query ports) {
        return ports.executeAndFetch(String.class).size();
    }
}
