package de.amtsstimme.kernel.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * Everything under /api/v1. That a token is needed at all is said by web.xml: the annotation alone
 * would let a bad one in as nobody.
 */
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT")
public class RestApplication extends Application {}
