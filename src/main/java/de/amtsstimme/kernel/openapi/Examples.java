package de.amtsstimme.kernel.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Whole examples, put together from the examples of the properties, so that each is written once,
 * beside its property.
 */
final class Examples {

  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Schema> schemas;

  Examples(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  void addTo(Content content) {
    if (content == null) {
      return;
    }
    content
        .getMediaTypes()
        .values()
        .forEach(
            media -> {
              Object value = media.getSchema() == null ? null : value(media.getSchema(), 0);
              if (value != null) {
                media.addExample(
                    "Beispiel", OASFactory.createExample().summary("Beispiel").value(value));
              }
            });
  }

  private Object value(Schema schema, int depth) {
    if (depth > 8) {
      return null;
    }
    if (schema.getRef() != null) {
      Schema target = schemas.get(schema.getRef().substring(PREFIX.length()));
      return target == null ? null : value(target, depth + 1);
    }
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return schema.getExamples().get(0);
    }
    if (schema.getProperties() != null) {
      Map<String, Object> object = new LinkedHashMap<>();
      schema
          .getProperties()
          .forEach((name, property) -> object.put(name, value(property, depth + 1)));
      return object;
    }
    if (schema.getItems() != null) {
      List<Object> list = new ArrayList<>();
      Object item = value(schema.getItems(), depth + 1);
      if (item != null) {
        list.add(item);
      }
      return list;
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return schema.getEnumeration().get(0);
    }
    if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
      return value(schema.getAllOf().get(0), depth + 1);
    }
    return schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()
        ? value(schema.getAnyOf().get(0), depth + 1)
        : null;
  }
}
