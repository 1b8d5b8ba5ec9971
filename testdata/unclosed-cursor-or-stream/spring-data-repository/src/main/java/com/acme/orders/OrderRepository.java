package com.acme.orders;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface OrderRepository extends JpaRepository<Order, Long> {
    Stream<Order> streamAllByOpenTrue();

    @Query("select o from Order o where o.customer = ?1")
    Stream<Order> byCustomer(String customer);

    List<Order> findAllByOpenTrue();
}
