package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;
import java.util.List;

final class Resource {
    long count() {
        try (DbSession session = Db.session()) {
            return session.count("crossing");
        }
    }

    long ofSeveral(List<String> tables) {
        try (var first = Db.session();
                var second = Db.session("north")) {
            return tables.stream().mapToLong(table -> first.count(table) + second.count(table)).sum();
        }
    }

    Runnable inALambda() {
        return () -> {
            try (var session = Db.session()) {
                session.run("analyze crossing");
            }
        };
    }

    void withCatchAndFinally() {
        try (var session = Db.session()) {
            session.run("analyze crossing");
        } catch (IllegalStateException e) {
            System.out.println("not analyzed");
        } finally {
            System.out.println("done");
        }
    }
}
