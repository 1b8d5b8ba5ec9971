package com.acme.weather.api;

import com.acme.mvc.Controller;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;

@Controller
class AnnotationsOfOtherLibraries {
    @PersistenceContext
    private EntityManager readings;

    private Path export;
}
