package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.TopicTree;
import de.amtsstimme.answers.domain.TopicTree.Topic;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The topics that entries have. */
@ApplicationScoped
public class Topics {

  @Inject NativeSql sql;

  public List<Topic> tree() {
    return TopicTree.of(
        sql
            .list(
                "select topic, count(*) from answer where tenant_id = bound_tenant() and state <>"
                    + " 'RETIRED' group by topic",
                r -> r)
            .stream()
            .collect(Collectors.toMap(r -> (String) r[0], r -> ((Number) r[1]).intValue())));
  }
}
