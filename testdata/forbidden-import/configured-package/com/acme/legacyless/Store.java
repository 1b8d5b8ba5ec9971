package com.acme.legacyless;

public final class Store {}
