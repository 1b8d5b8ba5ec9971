package com.acme.game;

import java.util.function.Function;
import javax.sql.*;

final class TypeParameterNamedDataSource<DataSource> {
    private final Function<DataSource, String> reader;

    TypeParameterNamedDataSource(Function<DataSource, String> reader) {
        this.reader = reader;
    }

    String read(DataSource source, RowSet rows) {
        return reader.apply(source) + rows.getCommand();
    }
}
