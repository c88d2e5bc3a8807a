package de.amtsstimme.invoices.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.contracts.domain.ContractRules;
import de.amtsstimme.einvoice.domain.AddressScheme;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where an invoice is routed. */
class AddresseeTest {

  @Test
  void anAddressNeverGoesOutAsOneOfAnotherKind() {
    assertEquals("EMAIL a@b.example", routed(AddressScheme.EMAIL, "a@b.example", "991-03730-19"));
    assertEquals("LEITWEG_ID 991-03730-19", routed(null, null, "991-03730-19"));
    assertEquals("LEITWEG_ID 991-03730-19", routed(AddressScheme.EMAIL, null, "991-03730-19"));
    assertEquals("LEITWEG_ID 991-03730-19", routed(null, "a@b.example", "991-03730-19"));
    assertEquals("null null", routed(AddressScheme.EMAIL, null, null));
    assertEquals("null null", routed(null, null, null));
  }

  /** What a contract may name, an invoice can carry. */
  @Test
  void contractsKnowTheSameKinds() {
    Set<String> codes =
        Arrays.stream(AddressScheme.values()).map(AddressScheme::code).collect(Collectors.toSet());
    assertEquals(codes, ContractRules.SCHEMES);
  }

  private static String routed(AddressScheme scheme, String address, String leitwegId) {
    Addressee a =
        new Addressee("S", null, null, null, null, leitwegId, scheme, address, null, null, null);
    return a.schemeOrRouting() + " " + a.addressOrRouting();
  }
}
