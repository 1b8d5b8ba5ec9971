package com.acme.library.dao;

import com.datastax.oss.driver.api.core.CqlSession;

class SessionOfTheApplication {
    private static final ThreadLocal<CqlSession> CURRENT = new ThreadLocal<>();
}
