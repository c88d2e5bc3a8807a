package de.amtsstimme.kernel.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.crypto.DataKeys.SealBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKeysTest {

  private static final byte[] OLD = filled(1);
  private static final byte[] NEW = filled(2);
  private final DataKeys keys = new DataKeys(List.of(NEW));

  @Property(tries = 200)
  void whatWasSealedOpensInItsContextOnly(@ForAll byte[] plain, @ForAll String context) {
    DataKeys k = new DataKeys(List.of(NEW));
    byte[] sealed = k.seal(context, plain);
    assertArrayEquals(plain, k.open(context, sealed));
    assertThrows(SealBroken.class, () -> k.open(context + "x", sealed));
  }

  @Test
  void everyChangedByteIsFound() {
    byte[] sealed = keys.seal("a", "Sperrmüll".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThrows(SealBroken.class, () -> keys.open("a", changed), "byte " + i);
    }
    assertThrows(SealBroken.class, () -> keys.open("a", new byte[0]));
    assertThrows(SealBroken.class, () -> keys.open("a", Arrays.copyOf(sealed, 20)));
  }

  @Test
  void theSameTextTwiceDoesNotLookTheSame() {
    assertFalse(Arrays.equals(keys.seal("a", OLD), keys.seal("a", OLD)));
  }

  @Test
  void anOlderKeyStillOpensUntilItIsTakenOut() {
    byte[] sealed = new DataKeys(List.of(OLD)).seal("a", new byte[] {7});
    assertArrayEquals(new byte[] {7}, new DataKeys(List.of(NEW, OLD)).open("a", sealed));
    assertThrows(SealBroken.class, () -> new DataKeys(List.of(NEW)).open("a", sealed));
  }

  @Test
  void commitmentsOutliveANewKeyAndTellContextsApart() {
    byte[] before = new DataKeys(List.of(OLD)).commitment("handle", "@sofa_fan");
    assertArrayEquals(before, new DataKeys(List.of(NEW, OLD)).commitment("handle", "@sofa_fan"));
    assertFalse(
        Arrays.equals(before, new DataKeys(List.of(OLD)).commitment("hand", "le@sofa_fan")));
    assertFalse(Arrays.equals(before, keys.commitment("handle", "@sofa_fan")));
  }

  @Test
  void aKeyFileThatIsNoneSaysWhatToDo(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("data.key");
    String good = Base64.getEncoder().encodeToString(OLD);
    Files.writeString(file, "# neu seit Mai\n" + good + "\n\n" + good + "\n");
    assertTrue(KeyFile.dataKeys(Optional.of(file.toString())).size() == 2);
    for (String bad : List.of("", "# nur ein Kommentar", "kurz", good.substring(4), good + "!")) {
      Files.writeString(file, bad);
      IllegalStateException e =
          assertThrows(
              IllegalStateException.class,
              () -> KeyFile.dataKeys(Optional.of(file.toString())),
              bad);
      assertTrue(e.getMessage().contains("openssl rand -base64 32"), e.getMessage());
      assertFalse(bad.length() > 20 && e.getMessage().contains(bad), "a key in the log");
    }
    for (Optional<String> missing :
        List.of(Optional.<String>empty(), Optional.of(directory + "/nichts"))) {
      assertThrows(IllegalStateException.class, () -> KeyFile.dataKeys(missing));
    }
  }

  private static byte[] filled(int value) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) value);
    return key;
  }
}
