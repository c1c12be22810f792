/** Says nothing of any case, in both languages. */
export function testMail(organization: string): { subject: string; text: string } {
  return {
    subject: 'Test mail / Courriel d’essai',
    text: `This is a test mail of the privacy breach tracker of ${organization}.
There is nothing you need to do.

Ceci est un courriel d’essai du registre des atteintes à la vie privée
(${organization}). Vous n’avez rien à faire.
`,
  };
}
