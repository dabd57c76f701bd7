# Names of places of more than one word that hold words of the language: they stay as they are.
A Coruña = A Coruña
Barri de Sant Andreu = Barri de Sant Andreu
Barri de les Corts = Barri de les Corts
Buenos Aires = Buenos Aires
Colmenar Viejo = Colmenar Viejo
Colonia Lindavista = Colonia Lindavista
Colonia Nativitas = Colonia Nativitas
Delegación Cuajimalpa de Morelos = Delegación Cuajimalpa de Morelos
Distrito Capital de Bogotá = Distrito Capital de Bogotá
Heroica Ciudad de Juchitán de Zaragoza = Heroica Ciudad de Juchitán de Zaragoza
Les Corts = Les Corts
Municipalidad Metropolitana de Lima = Municipalidad Metropolitana de Lima
Nueve de Julio = Nueve de Julio
Sagrada Família = Sagrada Família
Santo Tomé = Santo Tomé
Tafí Viejo = Tafí Viejo
Yerba Buena = Yerba Buena
