package com.acme.db;

public final class Db {}
