package de.amtsstimme.kernel.store;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Says of every UUID attribute that its column is no text. Without it EclipseLink sends an empty
 * one as VARCHAR, which PostgreSQL refuses for a column of type uuid.
 */
public class UuidColumns implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : descriptor.getMappings()) {
        if (mapping.isDirectToFieldMapping() && isUuid(descriptor.getJavaClass(), mapping)) {
          mapping.getField().setSqlType(Types.OTHER);
        }
      }
    }
  }

  /** The attribute may be declared by a superclass. */
  private static boolean isUuid(Class<?> entity, DatabaseMapping mapping) {
    for (Class<?> c = entity; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(mapping.getAttributeName())) {
          return field.getType() == UUID.class;
        }
      }
    }
    return false;
  }
}
