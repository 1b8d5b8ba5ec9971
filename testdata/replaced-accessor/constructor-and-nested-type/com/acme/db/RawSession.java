package com.acme.db;

public final class RawSession extends DbSession {}
