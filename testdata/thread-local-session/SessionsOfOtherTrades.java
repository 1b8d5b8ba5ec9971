package com.acme.library.dao;

import jakarta.jms.Session;
import java.text.SimpleDateFormat;
import java.util.Deque;

class SessionsOfOtherTrades {
    private static final ThreadLocal<Session> JMS = new ThreadLocal<>();
    private static final ThreadLocal<SimpleDateFormat> FORMAT = new ThreadLocal<>();
    private static final ThreadLocal<Deque<org.hibernate.Session>> STACK = new ThreadLocal<>();
    @SuppressWarnings("rawtypes")
    private static final ThreadLocal RAW = new ThreadLocal();
}
