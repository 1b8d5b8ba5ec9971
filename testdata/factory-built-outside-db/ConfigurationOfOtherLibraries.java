package com.acme.library;

import freemarker.template.Configuration;
import org.infinispan.configuration.cache.ConfigurationBuilder;

final class ConfigurationOfOtherLibraries {
    Object templates() {
        return new Configuration(Configuration.VERSION_2_3_32);
    }

    Object cache() {
        return new ConfigurationBuilder().build();
    }
}
