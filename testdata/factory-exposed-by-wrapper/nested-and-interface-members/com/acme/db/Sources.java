package com.acme.db;

import javax.sql.DataSource;

public interface Sources {
    DataSource main(); // expect: factory-exposed-by-wrapper

    final class Archive {
        private DataSource archive;

        public DataSource archive() { // expect: factory-exposed-by-wrapper
            return archive;
        }
    }
}
