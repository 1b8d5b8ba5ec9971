package com.quayside.assistant.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What a customer waits for. */
@Entity
public class PickOrder {
    @Id
    @GeneratedValue
    private Long id;

    private String sku;

    private int quantity;

    private boolean returned;

    @ManyToOne
    private Carrier carrier;

    protected PickOrder() {}

    public Long id() {
        return id;
    }

    public String sku() {
        return sku;
    }

    public int quantity() {
        return quantity;
    }

    public boolean returned() {
        return returned;
    }

    public void assign(Carrier chosen) {
        carrier = chosen;
    }

    public void takeBack() {
        returned = true;
    }
}
