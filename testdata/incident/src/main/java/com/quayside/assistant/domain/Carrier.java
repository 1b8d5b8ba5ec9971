package com.quayside.assistant.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who drives the goods away. */
@Entity
public class Carrier {
    @Id
    private String code;

    private String name;

    protected Carrier() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
