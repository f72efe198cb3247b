import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Signs an app's jar with an Ed25519 key, as Confluence 10 and later ask for when a jar is uploaded. Run by the JDK alone:
 * {@code java src/build/SignJar.java app-signing.key target/guildhall-….jar}. Writes the 64 bytes of the signature beside
 * the jar and prints them as Base64, which is what the upload dialog takes.
 */
public final class SignJar {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private SignJar() {}

    public static void main(String[] arguments) throws IOException {
        try {
            require(arguments.length == 2, "Usage: java src/build/SignJar.java <private key> <jar>");
            Path jar = app(arguments[1]);
            Path signature = Path.of(jar + ".sig");
            Files.write(signature, sign(key(arguments[0]), Files.readAllBytes(jar)));
            System.err.println("The signature is in " + signature + "; for the upload dialog it is:");
            System.out.println(Base64.getEncoder().encodeToString(Files.readAllBytes(signature)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Path app(String name) throws IOException {
        Path jar = Path.of(name);
        require(Files.isRegularFile(jar), "There is no jar " + name + ".");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            require(zip.getEntry("atlassian-plugin.xml") != null, name + " is no app: it has no atlassian-plugin.xml.");
        } catch (java.util.zip.ZipException e) {
            throw new IllegalArgumentException(name + " is no jar: " + e.getMessage() + ".");
        }
        return jar;
    }

    private static PrivateKey key(String name) throws IOException {
        require(Files.isRegularFile(Path.of(name)), "There is no key file " + name + ".");
        String text = Files.readString(Path.of(name), java.nio.charset.StandardCharsets.ISO_8859_1);
        require(
                !text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----"),
                "The key in " + name + " is encrypted. Decrypt it first: openssl pkey -in " + name + " -out <file>.");
        Matcher pem = PEM.matcher(text);
        require(
                pem.find(),
                name
                        + " holds no private key in PEM (PKCS #8). Make one: openssl genpkey -algorithm ed25519 -out <file>.");
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The key in " + name + " is not an Ed25519 key, which Confluence asks for.");
        }
    }

    private static byte[] sign(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
