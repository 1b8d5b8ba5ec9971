package com.acme.freight.db;

import com.zaxxer.hikari.HikariDataSource;

public final class LoadPool extends HikariDataSource {}
