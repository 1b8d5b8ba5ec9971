package com.acme.orders;

import java.util.stream.Stream;

/** No repository: its streams come from memory. */
interface Lines {
    Stream<String> lines();
}
