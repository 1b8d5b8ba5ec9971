package com.acme.clinic;

import jakarta.persistence.*;
import org.hibernate.annotations.DynamicUpdate;

@Entity
@DynamicUpdate
class AnnotationsAndEntitiesAreNoFactories {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;
}
