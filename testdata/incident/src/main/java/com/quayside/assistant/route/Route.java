package com.quayside.assistant.route;

import java.util.Map;

/** One address of the service. */
public interface Route {
    Reply handle(Map<String, String> query);
}
