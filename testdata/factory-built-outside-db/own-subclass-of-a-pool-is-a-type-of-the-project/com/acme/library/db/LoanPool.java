package com.acme.library.db;

import com.zaxxer.hikari.HikariDataSource;

public final class LoanPool extends HikariDataSource {}
