package com.acme.clinic;

import java.sql.Connection;

/** Knows no {@link Connection}. */
final class OnlyInJavadoc {}
