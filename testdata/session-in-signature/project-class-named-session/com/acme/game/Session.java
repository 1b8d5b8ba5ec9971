package com.acme.game;

public final class Session {}
