// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.osgi.signedcontent.SignedContent;
import org.eclipse.osgi.signedcontent.SignedContentEntry;
import org.eclipse.osgi.signedcontent.SignedContentFactory;
import org.eclipse.osgi.signedcontent.SignerInfo;
import org.wellspring.update.Signer;

/** Who signed the bundles of a plug-in; each file of each is checked against its signature. */
final class Signers {
    private static final int GROUP = 4;
    private static final int SHOWN = 32;
    private final SignedContentFactory factory;
    private final Path pool;

    Signers(SignedContentFactory factory, Path pool) {
        this.factory = factory;
        this.pool = pool;
    }

    /**
     * The one who signed all of it.
     *
     * @throws org.wellspring.core.SpaceException if a signature is there and does not hold: somebody changed it since
     */
    Signer of(Collection<IInstallableUnit> units) {
        Set<Signer> signers = new LinkedHashSet<>();
        InstalledState.bundles(units).forEach(key -> signers.add(of(InstalledState.jar(pool, key), key.getId())));
        return signers.size() == 1 ? signers.iterator().next() : Signer.NONE;
    }

    private Signer of(Path jar, String name) {
        try {
            SignedContent content = factory.getSignedContent(jar.toFile());
            if (!content.isSigned()) {
                return Signer.NONE;
            }
            Set<String> signed = new HashSet<>();
            for (SignedContentEntry entry : content.getSignedEntries()) {
                entry.verify();
                signed.add(entry.getName());
            }
            return signed.containsAll(files(jar)) ? signer(content.getSignerInfos()[0]) : Signer.NONE;
        } catch (IOException | GeneralSecurityException e) {
            throw PluginProblems.refused(e, "signature", name, String.valueOf(e.getMessage()));
        }
    }

    /** What is in it but for the signature itself: what somebody added afterwards is not among what was signed. */
    private static List<String> files(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return file.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).filter(name -> !name.startsWith("META-INF/")).toList();
        }
    }

    private static Signer signer(SignerInfo info) throws GeneralSecurityException {
        X509Certificate certificate = (X509Certificate) info.getCertificateChain()[0];
        byte[] key = MessageDigest.getInstance("SHA-256").digest(certificate.getPublicKey().getEncoded());
        String hex = HexFormat.of().withUpperCase().formatHex(key).substring(0, SHOWN);
        String grouped = hex.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
        return new Signer(name(certificate.getSubjectX500Principal().getName()), grouped);
    }

    /** The name of a person or an organization in a distinguished name. */
    private static String name(String distinguished) {
        try {
            return new LdapName(distinguished).getRdns().stream().filter(part -> Set.of("CN", "O").contains(part.getType().toUpperCase(Locale.ROOT)))
                    .map(Rdn::getValue).map(Object::toString).distinct().collect(Collectors.collectingAndThen(Collectors.toList(), List::reversed))
                    .stream().collect(Collectors.joining(", "));
        } catch (InvalidNameException e) {
            // As it stands; it is a name for people.
            return distinguished;
        }
    }
}
