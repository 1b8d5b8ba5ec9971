/** What tests share: rules made up for tests, projects in temporary folders, fixtures. */
@NullMarked
package dev.sessionlint.testing;

import org.jspecify.annotations.NullMarked;
