package com.acme.orders;

import java.util.stream.Stream;

final class OrderReport {
    private final OrderRepository orders;

    OrderReport(OrderRepository orders) {
        this.orders = orders;
    }

    long open() {
        return orders.streamAllByOpenTrue().filter(Order::open).count(); // expect: unclosed-cursor-or-stream
    }

    void print(String customer) {
        Stream<Order> found = orders.byCustomer(customer); // expect: unclosed-cursor-or-stream
        found.forEach(System.out::println);
    }

    long closed() {
        try (Stream<Order> open = orders.streamAllByOpenTrue()) {
            return open.filter(Order::open).count();
        }
    }

    /** Lists need no closing. */
    long ofAList() {
        return orders.findAllByOpenTrue().stream().count() + orders.findAll().stream().count();
    }

    /** flatMap closes each stream that it is given. */
    long ofCustomers(java.util.List<String> customers) {
        return customers.stream().flatMap(customer -> orders.byCustomer(customer)).count();
    }

    long ofCustomersByReference(java.util.List<String> customers) {
        return customers.stream().flatMap(orders::byCustomer).count();
    }
}
