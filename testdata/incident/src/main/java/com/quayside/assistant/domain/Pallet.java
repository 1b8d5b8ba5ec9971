package com.quayside.assistant.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Goods of one kind on one pallet. */
@Entity
public class Pallet {
    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private String sku;

    private String location;

    private int quantity;

    private LocalDate expires;

    protected Pallet() {}

    public Pallet(String sku, int quantity) {
        this.sku = sku;
        this.quantity = quantity;
    }

    public String sku() {
        return sku;
    }

    public String location() {
        return location;
    }

    public int quantity() {
        return quantity;
    }

    public boolean expired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    public void move(String target) {
        location = target;
    }

    public void count(int found) {
        quantity = found;
    }
}
