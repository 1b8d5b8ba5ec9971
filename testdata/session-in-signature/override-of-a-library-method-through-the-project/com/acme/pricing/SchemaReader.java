package com.acme.pricing;

import org.springframework.jdbc.core.ConnectionCallback;

abstract class SchemaReader implements ConnectionCallback<String> {}
